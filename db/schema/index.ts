export * from './case.ts';
export * from './checklist.ts';
export * from './record.ts';
export * from './source.ts';
export * from './surface.ts';
