import { homeLayout } from './home.ts';
import type { Layout } from './layout.ts';

/** Every layout, in the order of the menu. A new one is one file and one line here. */
export const layouts: readonly Layout[] = [homeLayout];
