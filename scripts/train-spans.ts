import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSpanModel, SPAN_MODEL } from '@/db/span-model';
import { readModel, writeModel } from '@/lib/matching/spans/model';
import { learnClasses } from '@/lib/matching/spans/training/learn-classes';
import { trainSpans } from '@/lib/matching/spans/training/train';
import { readArguments, runCommand, say, UsageError } from './cli';
import { readSkillSpan } from './quality/skillspan';
import { starterMatcher } from './quality/starter-matcher';

const HELP = `
Trains the tagger of skill spans anew and writes lib/matching/spans/spans.bin.

  npm run train-spans -- DIR [--text FILE] [--with-dev] [--out FILE]

DIR         a folder with SkillSpan's train.json: one JSON object a sentence (tokens, tags_skill, tags_knowledge)
--text      postings as plain text, whatever number: the classes of words are learnt anew from them and from DIR;
            otherwise those of the model that is there are kept
--with-dev  learns from dev.json as well, as the shipped model did; the quality command does not use that model, but
            trains one on train.json alone
--out       where to write instead
`;

runCommand(() => {
  const { values, positionals } = readArguments(
    HELP,
    {
      text: { type: 'string' },
      'with-dev': { type: 'boolean', default: false },
      out: { type: 'string', default: SPAN_MODEL },
    },
    1,
  );
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError(HELP.trim());
  const files = ['train.json', ...(values['with-dev'] ? ['dev.json'] : [])].map((name) =>
    path.join(folder, name),
  );
  for (const file of [...files, ...(values.text ? [values.text] : [])]) {
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.\n${HELP}`);
  }
  const [train = [], dev = []] = files.map(readSkillSpan);
  const postings = [...train, ...dev];
  const classes = values.text
    ? learnClasses([readFileSync(values.text, 'utf8'), ...train.map(({ text }) => text)])
    : readModel(readSpanModel()).classes;
  const model = writeModel(trainSpans(postings, starterMatcher(), classes));
  writeFileSync(values.out, model);
  say(
    `${postings.length} postings learnt, ${classes.size} words in classes: ${values.out}, ${model.length} bytes`,
  );
});
