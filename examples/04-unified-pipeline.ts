// One unified pipeline: onrecord's tree holds nlcst prose, so that retext plugins check the answers where they stand.
import { briefingClassify, briefingEntities, briefingJson, briefingPair, briefingParse } from 'onrecord/unified';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { input, inputPath, readers } from './input.js';

const file = await unified()
  .use(briefingParse, { readers })
  .use(retextEquality)
  .use(briefingPair)
  .use(briefingClassify)
  .use(briefingEntities)
  .use(briefingJson)
  .process(new VFile({ path: inputPath(), value: input() }));

const briefing = file.data.briefing;
console.log(`${briefing?.exchanges.length} exchanges, ${briefing?.entities.length} entities, ${String(file).length} characters of JSON`);
console.log(reporter(file));
