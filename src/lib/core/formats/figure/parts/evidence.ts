import { buildWitnesses } from '../../../dataset/witness.ts';
import { hasBit } from '../../../graph/bitset.ts';
import { dashes } from '../../../scene/theme.ts';
import { evidenceMessages } from '../../../text/evidence-messages.ts';
import { figureMessages } from '../../../text/figure-messages.ts';
import { partMessages as words } from '../../../text/part-messages.ts';
import { formatShare } from '../../charts/numbers.ts';
import { drawTieSample } from '../../draw-samples.ts';
import { round, svg } from '../../svg-element.ts';
import type { Drawn, FigureContent, Part } from '../part.ts';
import { drawScale, type ScaleRow } from './draw-scale.ts';

/** How sure what is visible is, and on how many works it rests. */
export const evidencePart: Part = { id: 'evidence', label: figureMessages.evidence, draw: drawEvidence };

/** The two scales stand side by side when each has so much room. */
const sideBySide = 300;
const gap = 36;

function drawEvidence(content: FigureContent, width: number): Drawn | undefined {
	const { palette, language } = content.snapshot;
	const scales = [
		{ heading: words.certaintyOfTies[language], rows: certaintyRows(content) },
		{ heading: words.witnessesOfClaims[language], rows: witnessRows(content) }
	].filter(({ rows }) => rows.length > 0);
	if (scales.length === 0) return undefined;
	const room = (width - gap) / 2;
	const beside = scales.length > 1 && room >= sideBySide;
	const drawn = scales.map(({ heading, rows }) =>
		drawScale(heading, withShares(rows, content), { width: beside ? room : width, palette })
	);
	const place = (at: number) =>
		beside ? `${round(at * (room + gap))} 0` : `0 ${at === 0 ? 0 : round(drawn[0]!.height + 10)}`;
	return {
		element: svg(
			'g',
			{},
			drawn.map(({ element }, at) => svg('g', { transform: `translate(${place(at)})` }, [element]))
		),
		height: beside
			? Math.max(...drawn.map(({ height }) => height))
			: drawn.reduce((sum, { height }) => sum + height + 10, -10)
	};
}

function withShares(
	rows: readonly ScaleRow[],
	{ snapshot: { language } }: FigureContent
): readonly ScaleRow[] {
	const all = rows.reduce((sum, { count }) => sum + count, 0);
	return rows.map((row) => ({ ...row, said: `${row.count} (${formatShare(row.count / all, language)})` }));
}

function certaintyRows({ snapshot: { legend, palette } }: FigureContent): readonly ScaleRow[] {
	return legend.certainties.map(({ id, label, count }) => ({
		...{ label, count, said: '' },
		sample: drawTieSample(palette.ink, dashes[id]?.join(' '))
	}));
}

function witnessRows({ graph, visible, snapshot: { language } }: FigureContent): readonly ScaleRow[] {
	const witnessesOf = buildWitnesses(graph.dataset.sources);
	const labels = ['oneWitness', 'twoWitnesses', 'threeWitnesses', 'manyWitnesses'] as const;
	const counts = labels.map(() => 0);
	graph.dataset.claims.forEach(({ citations }, claim) => {
		const works = hasBit(visible.claims, claim) ? witnessesOf(citations).length : 0;
		if (works > 0) counts[Math.min(works, labels.length) - 1]!++;
	});
	return labels
		.map((label, at) => ({ label: evidenceMessages[label][language], count: counts[at]!, said: '' }))
		.filter(({ count }) => count > 0);
}
