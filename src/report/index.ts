/**
 * The HTML report, of one briefing and of many.
 *
 * @module onrecord/report
 */
export { corpusReportHtml } from './corpus/corpus-report.js';
export type { CorpusReportOptions } from './corpus/corpus-report.js';
export { reportHtml } from './report.js';
export type { ReportOptions } from './report.js';
export { htmlWriter } from './writer.js';
