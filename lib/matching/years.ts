import type { Mention } from './matcher';
import type { Sentence } from './sentence';
import { type YearCount, type YearReader, yearCounts } from './year-counts';

/** Years of experience that a posting asks for. 1.5 are eighteen months. */
export interface Years {
  least: number;
  /** Null where more will do as well. */
  most: number | null;
}

/** Characters between a skill and the number that counts its years, and behind the unit. */
const BACK_REACH = 40;
const BEHIND = 34;
/** Tokens between a length of time and the one skill that it counts where nothing speaks of experience. */
const NEXT = 3;

/**
 * The years of experience that a sentence ties to a mention in it, or null: "3+ years of Python", "two years with SAP
 * and SQL", "Java (5 years)". To be asked for the mentions of a sentence in their order.
 */
export function yearsTiedTo(mention: Mention, sentence: Sentence, reader: YearReader): Years | null {
  sentence.years ??= yearCounts(sentence, reader);
  let tied: YearCount | null = null;
  for (const count of sentence.years) {
    if (count.first > mention.lastToken) {
      if (!count.back && countsBefore(mention, count, reader)) {
        count.back = true;
        return { least: count.least, most: count.most };
      }
      break;
    }
    if (count.back || mention.firstToken <= count.unit || mention.lastToken > count.reach) continue;
    if (count.ofExperience || mention.firstToken - count.unit <= NEXT) tied = count;
  }
  return tied && { least: tied.least, most: tied.most };
}

/** Whether nothing but "(at least" or the like stands between a mention and a number behind it. */
function countsBefore(
  { end }: Mention,
  { start, unit }: YearCount,
  { text, tokens, wording }: YearReader,
): boolean {
  if (start - end > BACK_REACH || start <= end) return false;
  const between = text.slice(end, start);
  if (!wording.behindSkill.test(between)) return false;
  const behind = text.slice(tokens.ends[unit], (tokens.ends[unit] as number) + BEHIND);
  return between.includes('(') || !wording.ahead.test(behind);
}
