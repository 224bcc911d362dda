import { dataFileMessages as words } from '../../text/data-file-messages.ts';
import type { Text } from '../../text/text.ts';
import type { DataFormat } from './data-format.ts';

const same = (text: string): Text => ({ tr: text, en: text, ru: text });

/** Every kind of data file, in the order of the menu. A new one is one file and one record here. */
export const dataFormats: readonly DataFormat[] = [
	{
		...{
			id: 'gexf',
			group: 'graph',
			label: same('GEXF 1.3'),
			programs: 'Gephi, sigma.js',
			use: words.gexfUse
		},
		...{ what: 'graph', extension: 'gexf', mime: 'application/gexf+xml' },
		load: async () => (await import('./gexf.ts')).writeGexf
	},
	{
		...{
			id: 'graphml',
			group: 'graph',
			label: same('GraphML'),
			programs: 'NetworkX, igraph, yEd',
			use: words.graphmlUse
		},
		...{ what: 'graph', extension: 'graphml', mime: 'application/graphml+xml' },
		load: async () => (await import('./graphml.ts')).writeGraphml
	},
	{
		...{
			id: 'cytoscape',
			group: 'graph',
			label: same('Cytoscape (cyjs)'),
			programs: 'Cytoscape, Cytoscape.js'
		},
		...{ what: 'graph', extension: 'cyjs', mime: 'application/json' },
		load: async () => (await import('./cytoscape.ts')).writeCytoscape
	},
	{
		...{
			id: 'graphology',
			group: 'graph',
			label: same('JSON (graphology)'),
			programs: 'JavaScript: graphology, sigma.js'
		},
		...{ what: 'graph', extension: 'json', mime: 'application/json' },
		load: async () => (await import('./graphology.ts')).writeGraphologyInView
	},
	{
		...{
			id: 'csv',
			group: 'tables',
			label: words.csvPair,
			programs: 'Excel, R, pandas',
			use: words.csvPairUse
		},
		...{ what: 'tables', extension: 'zip', mime: 'application/zip' },
		load: async () => (await import('./csv-pair.ts')).writeCsvPair
	},
	{
		...{
			id: 'package',
			group: 'tables',
			label: words.dataPackage,
			programs: 'Frictionless',
			use: words.dataPackageUse
		},
		...{ what: 'package', extension: 'zip', mime: 'application/zip', whole: true },
		load: async () => (await import('./data-package.ts')).writeDataPackage
	},
	{
		...{ id: 'bibtex', group: 'sources', label: same('BibTeX'), programs: 'LaTeX, JabRef, Zotero' },
		...{ what: 'sources', extension: 'bib', mime: 'application/x-bibtex' },
		load: async () => (await import('./bibtex.ts')).writeBibtex
	},
	{
		...{ id: 'ris', group: 'sources', label: same('RIS'), programs: 'EndNote, Mendeley, Zotero' },
		...{ what: 'sources', extension: 'ris', mime: 'application/x-research-info-systems' },
		load: async () => (await import('./ris.ts')).writeRis
	},
	{
		...{ id: 'csl', group: 'sources', label: same('CSL-JSON'), programs: 'Zotero, pandoc, citeproc' },
		...{ what: 'sources', extension: 'json', mime: 'application/vnd.citationstyles.csl+json' },
		load: async () => (await import('./csl-json.ts')).writeCslJson
	}
];
