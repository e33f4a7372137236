import type { Layout } from '../../options.js';
import { captionsCanada, presidencyMexico } from './americas.js';
import { externalAffairsIndia, foreignMinistryChina, foreignMinistryJapan } from './asia.js';
import { common } from './common.js';
import { federalReserve, pentagon, stateDepartment } from './departments.js';
import { dashDialogue, federalPressConference, foreignMinistryFrance, kremlin, outletsAndSpokesman } from './europe.js';
import { centralBank, externalAction, monetaryFund, nato, unitedNations } from './international.js';
import { cnn, debate, otter, podcast, rev } from './media.js';
import { parliament, primeMinisterAustralia, primeMinisterNewZealand } from './parliament.js';
import { jointConference, publicPapers, whiteHouse, whiteHouseBackground } from './white-house.js';

/**
 * The layouts that `splitTurns` knows; `common`, the first, holds what all share. A list passed in `options.layouts`
 * replaces it: extend with `[...defaultLayouts, mine]`.
 */
export const defaultLayouts: readonly Layout[] = Object.freeze([
  common,
  whiteHouse,
  whiteHouseBackground,
  jointConference,
  publicPapers,
  stateDepartment,
  pentagon,
  federalReserve,
  unitedNations,
  nato,
  externalAction,
  centralBank,
  monetaryFund,
  foreignMinistryChina,
  foreignMinistryJapan,
  externalAffairsIndia,
  foreignMinistryFrance,
  federalPressConference,
  kremlin,
  outletsAndSpokesman,
  dashDialogue,
  parliament,
  primeMinisterAustralia,
  primeMinisterNewZealand,
  presidencyMexico,
  captionsCanada,
  cnn,
  debate,
  rev,
  otter,
  podcast,
]);
