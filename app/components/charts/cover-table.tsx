import { percent } from '@/app/format';
import type { CoverPoint } from './cover-curve';

/** The figures of a curve of cover. */
export function CoverTable({ caption, points }: { caption: string; points: readonly CoverPoint[] }) {
  return (
    <table className="data max-w-xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Place
          </th>
          <th scope="col">Comes in</th>
          <th scope="col" className="number">
            Covered so far
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ name, share }, i) => (
          <tr key={name}>
            <td className="number">{i + 1}</td>
            <th scope="row">{name}</th>
            <td className="number">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
