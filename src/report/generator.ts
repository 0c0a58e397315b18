/** What stands in the first kilobyte of every report, so that sayso knows its own. */
export const GENERATOR = '<meta name="generator" content="sayso report';
