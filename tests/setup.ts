import fc from 'fast-check';

// The same cases in each run: a property that fails does so for whoever changed the code. `npm run fuzz` draws new ones.
fc.configureGlobal({ seed: 1 });
