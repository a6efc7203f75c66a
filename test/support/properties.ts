/** fast-check, from the seed of this run: every new state of the repository tries new cases, the same state the same ones. */
import * as fc from 'fast-check';

const seed = Number(process.env.PROPERTY_SEED);
if (!Number.isInteger(seed)) throw new Error('PROPERTY_SEED is no whole number; jest.config.js sets it where it is absent.');
fc.configureGlobal({ seed });

export default fc;
