'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** The form of the filters. It works without script; with it, empty fields stay out of the URL and a list closes when one looks elsewhere. */
export function SliceForm({ action, children }: { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    const open = () => element?.querySelector<HTMLDetailsElement>('details.choice[open]') ?? null;
    const leaveOutEmpty = ({ formData }: FormDataEvent) => {
      for (const name of new Set(formData.keys())) {
        const values = formData.getAll(name).filter((value) => value !== '');
        formData.delete(name);
        for (const value of values) formData.append(name, value);
      }
    };
    const closeOutside = ({ target }: Event) => {
      const list = open();
      if (list && target instanceof Node && !list.contains(target)) list.open = false;
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      const list = open();
      if (key !== 'Escape' || !list) return;
      list.open = false;
      list.querySelector('summary')?.focus();
    };
    element?.addEventListener('formdata', leaveOutEmpty);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      element?.removeEventListener('formdata', leaveOutEmpty);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, []);
  return (
    <form ref={form} method="get" action={action} className="slice-form">
      {children}
    </form>
  );
}
