declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const porter: { stem(word: string): string };
  export default porter;
}
