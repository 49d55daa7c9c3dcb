#!/usr/bin/env node
import { bundled } from './bundle.js';

await import(await bundled('main'));
