export { reportHtml } from './report.js';
export type { ReportOptions } from './report.js';
