import { configureGlobal } from 'fast-check';

/** CI's seed is fixed, so that a red run can be run again; elsewhere every run explores. */
if (process.env['CI']) configureGlobal({ seed: 20230418 });
