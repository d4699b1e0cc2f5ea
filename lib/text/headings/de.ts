import type { Headings } from './headings';

export const german: Headings = {
  sections: [
    [
      'preferred',
      /\b(von vorteil|vorteilhaft|wunschenswert|idealerweise|optional|nice[- ]to[- ]haves?|bonus(punkte)?|pluspunkte?|das ware (toll|super|ein plus)|wunschprofil|kein muss)\b/,
    ],
    [
      'benefits',
      /\b(benefits?|vorteile|(das|was) (wir (dir |ihnen |euch )?bieten|bieten wir|erwartet (dich|sie)|dich erwartet|sie erwartet|du (bei uns )?bekommst|sie (bei uns )?bekommen)|wir bieten|bieten wir|darauf (kannst du|konnen sie) dich? ?freuen|darauf (durfen sie sich|kannst du dich|konnen sie sich) freuen|(unser|unsere) (angebot|leistungen|benefits)|unser angebot an (sie|dich)|leistungen|vergutung|gehalt|verdienst|lohn|entlohnung|perks|warum (wir|zu uns|sie zu uns|du zu uns)|(deine|ihre) (vorteile|benefits|perspektiven?)|gute grunde|mehrwert)\b/,
    ],
    [
      'formalities',
      /\b(bewerbung(en|sprozess|sverfahren|sunterlagen|sfrist)?|so bewirbst du dich|jetzt bewerben|bewirb dich( jetzt)?|kontakt(daten|aufnahme)?|ansprechpartner(in)?|datenschutz(hinweise?)?|chancengleichheit|gleichstellung|diversity|vielfalt|schwerbehindert\w*|hinweise?|impressum|arbeitsort|einsatzort|standort|arbeitszeit(en)?|beginn|eintrittsdatum|befristung|anstellungsart|(weitere|allgemeine) informationen|rahmenbedingungen|fragen|interesse|interessiert|haben wir (ihr|dein) interesse geweckt|referenznummer|kennziffer)\b/,
    ],
    [
      'about us',
      /\b(uber (uns|das unternehmen|die firma|den arbeitgeber|\w+ gmbh)|wer wir sind|wir uber uns|das sind wir|das unternehmen|unternehmens(profil|beschreibung|vorstellung|kultur)|unser (unternehmen|team|kunde|auftraggeber|mandant|klient|betrieb|haus|leitbild)|unsere (firma|werte|mission|vision|kultur|geschichte)|firmenprofil|arbeitgeber(profil|beschreibung)?|was wir (tun|machen)|einleitung|das team)\b/,
    ],
    [
      'required',
      /\b(anforderung(en|sprofil)?|profil|qualifikation(en|sprofil)?|voraussetzung(en)?|kenntnisse|fahigkeiten|kompetenz(en|profil)?|fertigkeiten|skills?|must[- ]haves?|(das|was) (du|sie) (mitbringst|mitbringen|mitbringt|brauchst|benotigen|auszeichnet|bringst|bringen)|(das|was) (bringst du|bringen sie|zeichnet (dich|sie) aus|wir (uns )?(erwarten|wunschen|suchen|brauchen))|das bringst du mit|das bringen sie mit|du bringst mit|sie bringen mit|(damit|womit|so) (uberzeugst du|uberzeugen sie)( uns)?|wir (erwarten|suchen|wunschen uns)|das solltest du mitbringen|(dein|ihr) (background|hintergrund|know[- ]how|wissen|werdegang)|ausbildung|erfahrung(en)?|berufserfahrung|zwingend( erforderlich)?|erforderlich|unbedingt|muss(kriterien)?|(das )?(bist|sind) (du|sie)|das bist du|sprachkenntnisse|sprachen|edv[- ]kenntnisse|it[- ]kenntnisse|studium|tech[- ]stack|technologien)\b/,
    ],
    [
      'duties',
      /\b(aufgaben?(gebiete?|bereiche?|stellung|schwerpunkte?|beschreibung|profil)?|tatigkeit(en|sbereiche?|sschwerpunkte?|sbeschreibung|sfeld|sgebiete?)?|verantwortlichkeiten|verantwortung(sbereiche?)?|(deine|ihre|die) (mission|rolle|stelle|position|herausforderung|arbeit|einsatzgebiete?)|rolle|position|job(beschreibung)?|stellen(beschreibung|profil)|das machst du|(das|was) (machst du|machen sie|sie tun|du tust|dich erwartet im job|du bewegst|du bewegen kannst)|was (zu tun ist|sie bei uns tun)|dein (job|alltag|tag|arbeitsalltag|arbeitstag)|ihr (job|arbeitsalltag|arbeitstag|einsatz)|schwerpunkte|projekte?|ziele?)\b/,
    ],
  ],
  backToTheJob:
    /^[\s•*·–>-]*((als|in dieser rolle|in dieser position)\b|(du|sie) (bist|sind|wirst|werden|bringst|bringen|hast|haben|verfugst|verfugen|ubernimmst|ubernehmen|arbeitest|arbeiten)\b|(wir|fur unser\w*|zur verstarkung) .{0,60}\bsuch(en|t)\b|wir (suchen|brauchen|erwarten)\b|(kenntnisse|erfahrung(en)?) (in|mit|im|der|von)\b|abgeschlossene?s? )/,
  filling: new Set(
    'der die das des dem den ein eine einen und oder von vom zu zur zum fur in im an am auf mit bei uns dich dir du sie ihr ihre ihrer ihnen dein deine deiner wir unser unsere ist sind wichtig wichtige wichtigsten fachliche fachlichen personliche personlichen weitere kunftige kunftigen neue neuen kurz auch noch so was das es m w d'.split(
      ' ',
    ),
  ),
};
