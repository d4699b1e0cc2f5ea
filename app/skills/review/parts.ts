/** The parts of the review, one a screen. */
export const PARTS = ['phrases', 'mentions', 'twins', 'own'] as const;
export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, string>> = {
  phrases: 'New phrases',
  mentions: 'Doubtful mentions',
  twins: 'Same skill twice',
  own: 'Your list',
};

/** The part that a URL asks for; the first where it asks for none that is there. */
export const partOf = (asked: string): Part => PARTS.find((part) => part === asked) ?? 'phrases';
