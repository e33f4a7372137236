import type { Lexicon } from '../../options.js';
import { agencies } from './agencies.js';
import { bodies } from './bodies.js';
import { companies } from './companies.js';
import { events, holidays } from './events.js';
import { capitals } from './generated/capitals.js';
import { cities } from './generated/cities.js';
import { countries } from './generated/countries.js';
import { groups } from './generated/groups.js';
import { outlets } from './outlets.js';
import { people } from './people.js';
import { regions, unitedStates } from './regions.js';
import { roles } from './roles.js';
import { treaties } from './treaties.js';

/**
 * The lexicons that come with onrecord; of two names spelled alike the surer wins, then the earlier lexicon.
 * Extend them with `[...defaultLexicons, mine]`.
 */
export const defaultLexicons: readonly Lexicon[] = [
  countries,
  unitedStates,
  regions,
  capitals,
  bodies,
  agencies,
  companies,
  outlets,
  people,
  groups,
  treaties,
  events,
  holidays,
  roles,
  cities,
];
