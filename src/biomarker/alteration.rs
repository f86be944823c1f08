//! Kinds of alterations, and tests for them.

use crate::vocab::closed_list;

closed_list! {
    /// What is altered.
    pub enum AlterationKind {
        /// A change of the sequence.
        Mutation = "mutation", "Mutation", "NCI Dictionary of Genetics Terms, \"mutation\"";
        /// Two genes joined.
        Fusion = "fusion", "Gene fusion", "NCI Dictionary of Genetics Terms, \"fusion gene\"";
        /// More copies of a gene than usual.
        Amplification = "amplification", "Gene amplification", "NCI Dictionary of Cancer Terms, \"gene amplification\"";
        /// A loss of sequence or of copies.
        Deletion = "deletion", "Deletion", "NCI Dictionary of Genetics Terms, \"deletion\"";
        /// A protein that is present at some level.
        Expression = "expression", "Protein expression", "NCI Dictionary of Cancer Terms, \"express\"";
        /// More protein than usual.
        Overexpression = "overexpression", "Protein overexpression", "NCI Dictionary of Cancer Terms, \"overexpress\"";
        /// Repeats of short sequences that change in length.
        MicrosatelliteInstability = "microsatellite-instability", "Microsatellite instability", "NCI Dictionary of Cancer Terms, \"microsatellite instability\"";
        /// How many mutations a tumour carries.
        TumourMutationalBurden = "tumour-mutational-burden", "Tumour mutational burden", "NCI Dictionary of Cancer Terms, \"tumor mutational burden\"";
        /// Broken repair of double-strand breaks.
        HomologousRecombinationDeficiency = "homologous-recombination-deficiency", "Homologous recombination deficiency", "NCI Dictionary of Cancer Terms, \"homologous recombination deficiency\"";
    }
}

closed_list! {
    /// How a biomarker is tested.
    pub enum TestMethod {
        /// Antibodies on a tissue section.
        Immunohistochemistry = "immunohistochemistry", "Immunohistochemistry", "NCI Dictionary of Cancer Terms, \"immunohistochemistry\"";
        /// Labelled probes on chromosomes.
        InSituHybridisation = "in-situ-hybridisation", "In situ hybridisation", "NCI Dictionary of Genetics Terms, \"in situ hybridization\"";
        /// Copies of one stretch of nucleic acid.
        Pcr = "pcr", "Polymerase chain reaction", "NCI Dictionary of Cancer Terms, \"polymerase chain reaction\"";
        /// Many stretches sequenced at once.
        NextGenerationSequencing = "next-generation-sequencing", "Next-generation sequencing", "NCI Dictionary of Genetics Terms, \"next-generation sequencing\"";
        /// A search for many changes in one tumour, by any technique.
        TumourProfiling = "tumour-profiling", "Tumour profiling", "NCI Dictionary of Cancer Terms, \"molecular profiling\"";
        /// A test on blood or another fluid.
        LiquidBiopsy = "liquid-biopsy", "Liquid biopsy", "NCI Dictionary of Cancer Terms, \"liquid biopsy\"";
        /// Cells counted by their markers.
        FlowCytometry = "flow-cytometry", "Flow cytometry", "NCI Dictionary of Cancer Terms, \"flow cytometry\"";
    }
}
