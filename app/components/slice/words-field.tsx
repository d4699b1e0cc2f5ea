interface WordsFieldProps {
  name: 'occupation' | 'text';
  label: string;
  value: string | undefined;
  /** Words that could stand there. */
  example: string;
  /** What the words must be. */
  title: string;
}

/** Words that postings must have. */
export function WordsField({ name, label, value, example, title }: WordsFieldProps) {
  return (
    <label className="min-w-0" title={title}>
      <span className="mb-1 block text-fine text-soft">{label}</span>
      <input
        type="text"
        name={name}
        defaultValue={value}
        maxLength={120}
        placeholder={`any, such as ${example}`}
        className="field placeholder:text-soft"
      />
    </label>
  );
}
