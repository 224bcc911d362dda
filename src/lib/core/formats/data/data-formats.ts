import { dataFileMessages as words } from '../../text/data-file-messages.ts';
import type { DataFormat } from './data-format.ts';

/** Every kind of data file, in the order of the menu. A new one is one file and one record here. */
export const dataFormats: readonly DataFormat[] = [
	{
		...{ id: 'gexf', group: 'graph', label: words.gexf, use: words.gexfUse },
		...{ what: 'graph', extension: 'gexf', mime: 'application/gexf+xml' },
		load: async () => (await import('./gexf.ts')).writeGexf
	},
	{
		...{ id: 'graphml', group: 'graph', label: words.graphml, use: words.graphmlUse },
		...{ what: 'graph', extension: 'graphml', mime: 'application/graphml+xml' },
		load: async () => (await import('./graphml.ts')).writeGraphml
	},
	{
		...{ id: 'cytoscape', group: 'graph', label: words.cytoscape, use: words.cytoscapeUse },
		...{ what: 'graph', extension: 'cyjs', mime: 'application/json' },
		load: async () => (await import('./cytoscape.ts')).writeCytoscape
	},
	{
		...{ id: 'graphology', group: 'graph', label: words.graphology, use: words.graphologyUse },
		...{ what: 'graph', extension: 'json', mime: 'application/json' },
		load: async () => (await import('./graphology.ts')).writeGraphologyInView
	},
	{
		...{ id: 'csv', group: 'tables', label: words.csvPair, use: words.csvPairUse },
		...{ what: 'tables', extension: 'zip', mime: 'application/zip' },
		load: async () => (await import('./csv-pair.ts')).writeCsvPair
	},
	{
		...{ id: 'package', group: 'tables', label: words.dataPackage, use: words.dataPackageUse },
		...{ what: 'package', extension: 'zip', mime: 'application/zip', whole: true },
		load: async () => (await import('./data-package.ts')).writeDataPackage
	},
	{
		...{ id: 'bibtex', group: 'sources', label: words.bibtex, use: words.bibtexUse },
		...{ what: 'sources', extension: 'bib', mime: 'application/x-bibtex' },
		load: async () => (await import('./bibtex.ts')).writeBibtex
	},
	{
		...{ id: 'ris', group: 'sources', label: words.ris, use: words.risUse },
		...{ what: 'sources', extension: 'ris', mime: 'application/x-research-info-systems' },
		load: async () => (await import('./ris.ts')).writeRis
	},
	{
		...{ id: 'csl', group: 'sources', label: words.csl, use: words.cslUse },
		...{ what: 'sources', extension: 'json', mime: 'application/vnd.citationstyles.csl+json' },
		load: async () => (await import('./csl-json.ts')).writeCslJson
	}
];
