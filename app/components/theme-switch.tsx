import { chosenTheme, THEMES } from '@/app/theme/chosen-theme';

const WORDS = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

/** Light, dark, or as the system has it. A plain form, so that it works without JavaScript. */
export async function ThemeSwitch() {
  const chosen = await chosenTheme();
  return (
    <form method="post" action="/theme" className="off-paper">
      <fieldset className="flex items-center gap-1 text-small">
        <legend className="float-left mr-2 text-soft">Colours</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === chosen}
            className="min-h-6 cursor-pointer rounded-control px-2 py-0.5 text-soft hover:text-ink aria-pressed:bg-sunken aria-pressed:font-medium aria-pressed:text-ink"
          >
            {WORDS[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
