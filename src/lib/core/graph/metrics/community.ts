import louvain from 'graphology-communities-louvain';
import { metricMessages as words } from '../../text/metric-messages.ts';
import { numberClasses, type Classes } from './classes.ts';
import { computeByGraphology } from './graphology-network.ts';
import type { Measurement, Metric } from './metric.ts';
import { computeModularity } from './modularity.ts';
import type { Network } from './network.ts';
import { refine } from './refine.ts';

/** From so many members Louvain's walk is begun; the best division is taken. */
const walks = 24;

/**
 * Blondel, Guillaume, Lambiotte and Lefebvre, J. Stat. Mech. (2008) P10008, by weights, as graphology does it. What
 * Louvain leaves undone is done after it, as long as that raises the modularity: single members go over to another
 * community (Rotta and Noack, ACM J. Exp. Algorithmics 16 (2011) 2.3), and a community that is not in one piece (Traag,
 * Waltman and van Eck, Scientific Reports 9 (2019) 5233) is taken apart. Without a tie nothing is divided.
 */
export const communityMetric: Metric = {
	...{ id: 'community', ...words.community, gives: 'class' },
	compute: (network, onprogress) =>
		network.sources.length === 0 ? undivided(network) : divide(network, onprogress)
};

function undivided({ count }: Network): Measurement {
	return { values: new Float64Array(count).fill(NaN), classes: 0 };
}

function divide(network: Network, onprogress?: (share: number) => void): Measurement {
	let best: (Classes & { modularity: number }) | undefined;
	for (let walk = 0; walk < walks; walk++) {
		// Chance only says where the walk over the members begins: at this share of them.
		const found = computeByGraphology(network, (model) => louvain(model, { rng: () => walk / walks }));
		const whole = numberClasses(refine(network, found));
		const modularity = computeModularity(network, whole.values);
		// Beyond rounding, so that which of equals is taken hangs on nothing else.
		if (!best || modularity > best.modularity + 1e-12) best = { ...whole, modularity };
		onprogress?.((walk + 1) / walks);
	}
	return best!;
}
