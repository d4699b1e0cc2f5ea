'use client';

/** Saves the figure around it as a picture. */
export function SaveImage({ name }: { name: string }) {
  return (
    <button type="button" data-name={name}>
      Save as picture
    </button>
  );
}
