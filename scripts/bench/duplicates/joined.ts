import { fingerprintOfPosting } from '@/lib/ingest/identity';
import { likeliest, MOST_PER_KEY } from '@/lib/ingest/near/candidates';
import { isSameJob } from '@/lib/ingest/near/same-job';
import { sketchOf } from '@/lib/ingest/near/sketch';
import type { PostingRecord } from '@/lib/ingest/records';

/** What became of a posting: the number of the one that it repeats, word for word or nearly, or a number of its own. */
export interface Joining {
  id: number;
  how: 'exact' | 'near' | 'new';
}

/** Joins postings in memory as the database does. `read` hands out a posting that was kept, by its number. */
export class JoinedPostings {
  private readonly prints = new Map<string, number>();
  private readonly byKey = new Map<number, number[]>();
  keys = 0;
  compared = 0;
  private size = 0;

  constructor(private readonly read: (id: number) => PostingRecord) {}

  /** Joins the posting with one that was kept before, or keeps it where `keep` says so. */
  put(posting: PostingRecord, keep = true): Joining {
    const id = this.size;
    const print = fingerprintOfPosting(posting);
    const same = this.prints.get(print);
    if (same !== undefined) return this.joined({ id: same, how: 'exact' }, keep);
    const sketch = sketchOf(posting);
    const near = likeliest(sketch.map((key) => (this.byKey.get(key) ?? []).slice(0, MOST_PER_KEY))).find(
      (candidate) => {
        this.compared++;
        return isSameJob(this.read(candidate), posting);
      },
    );
    if (near !== undefined && keep) this.prints.set(print, near);
    if (near !== undefined) return this.joined({ id: near, how: 'near' }, keep);
    if (keep) {
      this.prints.set(print, id);
      this.keys += sketch.length;
      for (const key of sketch) {
        const there = this.byKey.get(key);
        if (there) there.push(id);
        else this.byKey.set(key, [id]);
      }
    }
    return this.joined({ id, how: 'new' }, keep);
  }

  /** Postings that were kept or joined; each has taken a number. */
  private joined(joining: Joining, keep: boolean): Joining {
    if (keep) this.size++;
    return joining;
  }
}
