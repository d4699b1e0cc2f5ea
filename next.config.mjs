/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { '/**': ['./db/migrations/**/*', './lib/taxonomy/lexicon/*.csv'] },
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
};
