import { BACKEND } from './backend.mjs';
import { EVERYWHERE } from './everywhere.mjs';
import { FRONTEND } from './frontend.mjs';
import { SHARED } from './shared.mjs';

/** Every fence of the project, each with the violation that proves it. All are errors: a fence that only warns is a wish. */
export const FENCES = [...EVERYWHERE, ...SHARED, ...BACKEND, ...FRONTEND];

/** Where the fences stand. */
export const ROOMS = ['shared', 'backend', 'frontend', 'e2e'];
