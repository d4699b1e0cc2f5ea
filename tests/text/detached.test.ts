import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detached } from '@/lib/text/detached';

test('it is the same text, whatever stands in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detached(text) === text));
  expect(detached('lone \ud800 half')).toBe('lone \ud800 half');
});
