import type { Part } from '../part.ts';
import { citationPart } from './citation.ts';
import { codePart } from './code.ts';
import { evidencePart } from './evidence.ts';
import { legendPart } from './legend.ts';
import { licencePart } from './licence.ts';
import { sentencePart } from './sentence.ts';
import { sourcesPart } from './sources.ts';
import { timelinePart } from './timeline.ts';
import { titlePart } from './title.ts';

/** Every part of a sheet but the graph itself, in the order in which they stand on it. */
export const parts: readonly Part[] = [
	...[titlePart, sentencePart, timelinePart, legendPart, evidencePart],
	...[sourcesPart, licencePart, citationPart, codePart]
];
