//! Stages of urological cancers and germ cell tumours.

use crate::vocab::closed_list;

closed_list! {
    /// Stages of prostate cancer by Whitmore and Jewett, which the American Urological Association used.
    ///
    /// The letters are those of several versions; what B1 to B3 mean differs between them.
    #[derive(Ord, PartialOrd)]
    pub enum WhitmoreJewett {
        A = "A", "Whitmore-Jewett A", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        A1 = "A1", "Whitmore-Jewett A1", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        A2 = "A2", "Whitmore-Jewett A2", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        B = "B", "Whitmore-Jewett B", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        B0 = "B0", "Whitmore-Jewett B0", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        B1 = "B1", "Whitmore-Jewett B1", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        B2 = "B2", "Whitmore-Jewett B2", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        B3 = "B3", "Whitmore-Jewett B3", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        C = "C", "Whitmore-Jewett C", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        C1 = "C1", "Whitmore-Jewett C1", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        C2 = "C2", "Whitmore-Jewett C2", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        D = "D", "Whitmore-Jewett D", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        D0 = "D0", "Whitmore-Jewett D0", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        D1 = "D1", "Whitmore-Jewett D1", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        D2 = "D2", "Whitmore-Jewett D2", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
        D3 = "D3", "Whitmore-Jewett D3", "SEER Training, prostate, American staging; Radiopaedia, Whitmore-Jewett staging";
    }
}

closed_list! {
    /// Stages of bladder cancer by Jewett and Strong, modified by Marshall.
    #[derive(Ord, PartialOrd)]
    pub enum JewettStrongMarshall {
        Zero = "0", "Jewett-Strong-Marshall 0", "SEER Training, bladder, Jewett staging";
        A = "A", "Jewett-Strong-Marshall A", "SEER Training, bladder, Jewett staging";
        B = "B", "Jewett-Strong-Marshall B", "SEER Training, bladder, Jewett staging";
        B1 = "B1", "Jewett-Strong-Marshall B1", "SEER Training, bladder, Jewett staging";
        B2 = "B2", "Jewett-Strong-Marshall B2", "SEER Training, bladder, Jewett staging";
        C = "C", "Jewett-Strong-Marshall C", "SEER Training, bladder, Jewett staging";
        D = "D", "Jewett-Strong-Marshall D", "SEER Training, bladder, Jewett staging";
        D1 = "D1", "Jewett-Strong-Marshall D1", "SEER Training, bladder, Jewett staging";
        D2 = "D2", "Jewett-Strong-Marshall D2", "SEER Training, bladder, Jewett staging";
    }
}

closed_list! {
    /// Stages of metastatic germ cell tumours of the testis by Indiana University: 1 to 4 minimal, 5 and 6 moderate, 7 to 9 advanced.
    #[derive(Ord, PartialOrd)]
    pub enum Indiana {
        One = "1", "Indiana 1", "Prow, 1998, PMID 9649231";
        Two = "2", "Indiana 2", "Prow, 1998, PMID 9649231";
        Three = "3", "Indiana 3", "Prow, 1998, PMID 9649231";
        Four = "4", "Indiana 4", "Prow, 1998, PMID 9649231";
        Five = "5", "Indiana 5", "Prow, 1998, PMID 9649231";
        Six = "6", "Indiana 6", "Prow, 1998, PMID 9649231";
        Seven = "7", "Indiana 7", "Prow, 1998, PMID 9649231";
        Eight = "8", "Indiana 8", "Prow, 1998, PMID 9649231";
        Nine = "9", "Indiana 9", "Prow, 1998, PMID 9649231";
    }
}

closed_list! {
    /// Prognosis of metastatic germ cell tumours. No seminoma is of poor prognosis.
    #[derive(Ord, PartialOrd)]
    pub enum Igccc {
        Good = "good", "Good prognosis", "International Germ Cell Consensus Classification, J Clin Oncol 1997;15:594-603, PMID 9053482";
        Intermediate = "intermediate", "Intermediate prognosis", "International Germ Cell Consensus Classification, J Clin Oncol 1997;15:594-603, PMID 9053482";
        Poor = "poor", "Poor prognosis", "International Germ Cell Consensus Classification, J Clin Oncol 1997;15:594-603, PMID 9053482";
    }
}
