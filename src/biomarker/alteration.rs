//! Kinds of alterations, and tests for them.

use crate::vocab::closed_list;

closed_list! {
    /// What is altered.
    pub enum AlterationKind {
        /// A change of the sequence.
        Mutation = "mutation", "Mutation", "editorial";
        /// Two genes joined.
        Fusion = "fusion", "Gene fusion", "NCI Dictionary of Cancer Terms, \"fusion gene\"";
        /// More copies of a gene than usual.
        Amplification = "amplification", "Gene amplification", "NCI Dictionary of Cancer Terms, \"gene amplification\"";
        /// A loss of sequence or of copies.
        Deletion = "deletion", "Deletion", "NCI Dictionary of Genetics Terms, \"deletion\"";
        /// How much of a protein the cells make.
        Expression = "expression", "Protein expression", "editorial";
        /// More of a protein than normal cells make.
        Overexpression = "overexpression", "Protein overexpression", "editorial";
        /// The number of repeats in short repeated sequences differs from the inherited one.
        MicrosatelliteInstability = "microsatellite-instability", "Microsatellite instability", "NCI Dictionary of Cancer Terms, \"microsatellite instability\"";
        /// How many mutations a tumour carries.
        TumourMutationalBurden = "tumour-mutational-burden", "Tumour mutational burden", "NCI Dictionary of Cancer Terms, \"tumor mutational burden\"";
        /// Cells cannot repair double-strand breaks of DNA by homologous recombination.
        HomologousRecombinationDeficiency = "homologous-recombination-deficiency", "Homologous recombination deficiency", "Stewart et al., Oncologist 2022;27:167-174";
    }
}

closed_list! {
    /// How a biomarker is tested.
    pub enum TestMethod {
        /// Antibodies on a tissue section.
        Immunohistochemistry = "immunohistochemistry", "Immunohistochemistry", "NCI Dictionary of Cancer Terms, \"immunohistochemistry\"";
        /// Labelled probes that bind to genes or parts of chromosomes in cells or tissue.
        InSituHybridisation = "in-situ-hybridisation", "In situ hybridisation", "NCI Dictionary of Cancer Terms, \"FISH\"";
        /// Chosen stretches of nucleic acid are copied until they can be detected.
        Pcr = "pcr", "Polymerase chain reaction", "editorial";
        /// Many stretches sequenced at once.
        NextGenerationSequencing = "next-generation-sequencing", "Next-generation sequencing", "NCI Dictionary of Genetics Terms, \"next-generation sequencing\"";
        /// A search for many changes in one tumour, by any technique.
        TumourProfiling = "tumour-profiling", "Tumour molecular profiling", "NCI Dictionary of Cancer Terms, \"molecular characterization\"";
        /// A test of blood or another body fluid for tumour cells or pieces of their DNA.
        LiquidBiopsy = "liquid-biopsy", "Liquid biopsy", "NCI Dictionary of Cancer Terms, \"molecular characterization\"";
        /// Cells counted by their markers.
        FlowCytometry = "flow-cytometry", "Flow cytometry", "editorial";
    }
}

closed_list! {
    /// Whether an alteration is in every cell of the person or in the tumour only.
    pub enum Origin {
        Germline = "germline", "Germline", "HL7 mCODE STU4, genomic source class";
        Somatic = "somatic", "Somatic", "HL7 mCODE STU4, genomic source class";
    }
}
