import { metrics } from '../graph/metrics/index.ts';
import type { Measured } from '../graph/metrics/metric.ts';
import { projections } from '../graph/projections/index.ts';
import type { Projected } from '../graph/projections/projection.ts';
import { weights } from '../graph/projections/weights.ts';
import { layoutNames } from '../text/layout-messages.ts';
import { lensMessages as words } from '../text/lens-messages.ts';
import { fill, type Language } from '../text/text.ts';
import type { View } from '../view/view.ts';

/** What the sentence adds: through what the ties are derived, what size and colour tell, how it is arranged. */
export function describeLens(
	{ project, weight, mark, base, layout }: View,
	{
		projected,
		measured
	}: { readonly projected?: Projected | undefined; readonly measured?: Measured | undefined },
	language: Language
): string {
	const named = (list: readonly { id: string; label: { [L in Language]: string } }[], wanted: string) =>
		list.find(({ id }) => id === wanted)!.label[language];
	const parts: string[] = [];
	if (projected)
		parts.push(
			fill(words.projected[language], {
				label: named(projections, project),
				count: projected.ties.length,
				weight: named(weights, weight)
			})
		);
	if (measured)
		parts.push(
			fill(words[mark][language], {
				label: named(metrics, measured.metric),
				base: words[base][language]
			})
		);
	if (layout !== 'home') parts.push(fill(words.arranged[language], { label: layoutNames[layout][language] }));
	return parts.join(' ');
}
