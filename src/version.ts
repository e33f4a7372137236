/** The package's version, stamped into every briefing. A test holds it to package.json. */
export const version = '1.0.0';
