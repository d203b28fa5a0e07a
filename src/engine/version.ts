/** Version of the engine and the app, as reports name it. */
export const version = '0.1.0';
export const app = `crosscheck ${version}`;
