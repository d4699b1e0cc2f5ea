'use client';

import { useState } from 'react';
import { pictureOf } from './picture';

/** Saves the figure around it as a picture, as it stands on the screen. */
export function SaveImage({ name }: { name: string }) {
  const [failed, setFailed] = useState(false);
  return (
    <button
      type="button"
      className="cursor-pointer py-1 text-link underline decoration-1 underline-offset-[0.18em]"
      onClick={async ({ currentTarget }) => {
        const figure = currentTarget.closest('figure');
        const picture = figure && (await pictureOf(figure).catch(() => null));
        setFailed(!picture);
        if (!picture) return;
        const link = document.createElement('a');
        link.href = URL.createObjectURL(picture);
        link.download = `${name}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      }}
    >
      {failed ? 'This browser cannot draw it: print the page instead' : 'Save as picture'}
    </button>
  );
}
