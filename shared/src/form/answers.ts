import * as z from 'zod';
import { Json } from '#shared/kernel/json';

/**
 * Answers of a form by key: one flat object; pages and sections open no scope; a table or repeat group is a list of such
 * objects. Stored and sent as JSON; the rules work on null-prototype copies.
 */
export const Answers = z.record(z.string().max(64), Json).meta({ id: 'Answers', description: 'Answers by field key' });
export type Answers = { readonly [key: string]: Json };

/** Most bytes of canonical JSON that the answers of one application may have. */
export const MAX_ANSWER_BYTES = 1_000_000;
