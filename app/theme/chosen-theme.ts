import { cookies } from 'next/headers';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';

/** The reader's choice of light or dark; `auto` follows the system. Read on the server, so that no page flashes. */
export async function chosenTheme(): Promise<Theme> {
  const kept = (await cookies()).get(THEME_COOKIE)?.value;
  return THEMES.find((theme) => theme === kept) ?? 'auto';
}
