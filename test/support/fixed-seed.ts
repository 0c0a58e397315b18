import fc from 'fast-check';

// A mutant is killed or not, however often it is run.
fc.configureGlobal({ seed: 1 });
