// Builds the staff's form by itself, to be put on a host of its own: dist-admin/ holds it, its headers and nothing else.
import { join } from 'node:path';
import { buildAdmin } from '../src/built-site/build-admin.ts';

const root = process.cwd();
await buildAdmin(root, join(root, 'dist-admin'), process.env);
