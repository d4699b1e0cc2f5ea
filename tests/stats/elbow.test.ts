import { describe, expect, test } from 'vitest';
import { elbowOf } from '@/lib/stats/elbow';

describe('the elbow of a curve', () => {
  test('is where it stands farthest above its chord', () => {
    expect(elbowOf([0, 0.45, 0.7, 0.8, 0.84, 0.87, 0.9])).toBe(2);
    expect(elbowOf([0, 10, 10, 10])).toBe(1);
    expect(elbowOf(Float64Array.of(0, 1, 2, 3, 3.1, 3.2, 3.3))).toBe(3);
  });

  test('does not depend on where the curve starts or on its unit', () => {
    const curve = [0, 45, 70, 80, 84, 87, 90];
    expect(elbowOf(curve.map((value) => 1000 + value / 7))).toBe(elbowOf(curve));
  });

  test('is none of a straight line, a flat one, one that bends upwards or falls, or of two values', () => {
    expect(elbowOf([0, 1, 2, 3, 4])).toBeNull();
    expect(elbowOf([0, 1.02, 2.01, 3, 4])).toBeNull();
    expect(elbowOf([5, 5, 5, 5])).toBeNull();
    expect(elbowOf([0, 1, 4, 9, 16])).toBeNull();
    expect(elbowOf([4, 3, 1, 0])).toBeNull();
    expect(elbowOf([0, 1])).toBeNull();
    expect(elbowOf([])).toBeNull();
  });
});
