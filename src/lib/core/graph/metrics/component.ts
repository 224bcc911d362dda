import { metricMessages as words } from '../../text/metric-messages.ts';
import { findPieces, numberClasses } from './classes.ts';
import type { Metric } from './metric.ts';

/** In which piece of the network a member lies. */
export const componentMetric: Metric = {
	...{ id: 'component', ...words.component, gives: 'class' },
	compute: (network) => numberClasses(findPieces(network))
};
