import { sumWeights, type Network } from './network.ts';

/**
 * Newman and Girvan, Phys. Rev. E 69 (2004) 026113, with weights: the share of the ties' weight that lies within
 * classes, less the share that would if ends were joined by chance. NaN where nothing weighs anything.
 */
export function computeModularity(network: Network, classOf: ArrayLike<number>): number {
	const total = network.weights.reduce((sum, weight) => sum + weight, 0);
	const within = new Map<number, number>();
	network.sources.forEach((source, tie) => {
		const own = classOf[source]!;
		if (own === classOf[network.targets[tie]!])
			within.set(own, (within.get(own) ?? 0) + network.weights[tie]!);
	});
	const ends = new Map<number, number>();
	sumWeights(network).forEach((sum, member) => {
		ends.set(classOf[member]!, (ends.get(classOf[member]!) ?? 0) + sum);
	});
	let modularity = 0;
	for (const [own, sum] of ends) modularity += (within.get(own) ?? 0) / total - (sum / (2 * total)) ** 2;
	return total > 0 ? modularity : NaN;
}
