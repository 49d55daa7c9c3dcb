// What weighs must be declared before weights are given to it.
import '#lib/claim/analyse.ts';
import '#lib/claim/link.ts';
import weights from '#lib/claim/weights.json' with { type: 'json' };
import { compileModel, type Model } from '#lib/claim/model.ts';

/** The model that `attested train` fitted. */
export const trained: Model = compileModel(weights);
