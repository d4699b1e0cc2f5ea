/** Words that name nothing in an English sentence, folded: they are passed over, in labels and in texts. */
export const UNHEARD_WORDS: ReadonlySet<string> = new Set(
  'the a an and of to in for with on at by or as is are be it'.split(' '),
);

/** Capitals that are a word in small letters, and what taxonomies write for them. */
export const CAPITALS_FOR: ReadonlyMap<string, string> = new Map([['IT', 'ict']]);

/** Words of every English sentence of every posting, folded: they say little of which skill is meant, and count half. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'you your we our have has will this that from its us can must should who about experience knowledge skills skill ' +
    'ability able strong good excellent well work working understand understanding require required requirements prefer ' +
    'preferred plus year years degree include including within etc more other new high all any role job team'
  ).split(' '),
);

/** English words, folded, whose stem is that of another word: they keep their ending, and meet their own forms alone. */
export const WORDS_APART: ReadonlySet<string> = new Set(
  (
    'excellent excellence position positions organization organizations organisation organisations network networks ' +
    'accountable accountability accounting account accounts hospital hospitals hospitality object objects objective ' +
    'objectives community communities business businesses busy intern interns internship internships international ' +
    'internationally product products productive productivity local locally localisation localization ' +
    'universal university universities general generally generate generation generations generator generators ' +
    'operating operation operations operational operator operators import imports important importance experiment ' +
    'experiments experimental experience experiences experienced station stations stationary animate animation animal animals ' +
    'policy policies police arm arms army late later latest author authors authority authorities ' +
    'commit committee committees commitment complement complementary compliment relate relative relatives ' +
    'relation relations relationship relationships secret secretary secretaries secretarial invest investment investments ' +
    'investigate investigation investigations native nature natural nation national new news newly part party parties ' +
    'particular particularly personal personally personnel person persons personality probe probation property ' +
    'properties proper properly sever several severe social society societies company companies companion ' +
    'customs integrity integrated securities organic responsive careful carefully dependable depending publication ' +
    'publications publicly agilent producer producers production timely news newsletter'
  ).split(' '),
);
