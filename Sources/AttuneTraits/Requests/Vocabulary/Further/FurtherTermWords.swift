extension TraitWords {
    /// More phrases for `terminology.technical`, `terminology.acronyms`.
    static let furtherTerm: [TraitWords] = [
        TraitWords(
            trait: "terminology.technical",
            nouns: [
                "medical|clinical|legal|scientific|professional|specialist|expert|industry language|vocabulary|terms|terminology|wording",
                "actual|exact|real|right|correct term|terms|vocabulary", "real vocabulary|terminology",
                "expert to_expert",
            ],
            clutter: [
                "insider language|talk|terms|words|speak|jargon", "techno babble", "shop talk",
                "trade talk|jargon|slang", "techy words|talk|stuff", "babble", "latin words|names|terms",
                "ten dollar words", "argot", "nerdy words|talk",
            ],
            more: Side(
                asks: [
                    "what's|what_is|whats that|it|this|the_thing called professionally|technically|officially|properly|in_the_trade",
                    "in medical|legal|clinical|scientific|professional|specialist|proper language|terms|terminology",
                    "for colleagues|my_colleagues|fellow_doctors|peers|specialists",
                    "so|that i can look (it|them|that) up", "expert to expert",
                ],
                complaints: [
                    "the thingy|thingamajig|whatsit|gizmo|doohickey (that|which)",
                    "prefer|preferred the actual|real|proper|correct|technical|exact (term|word|name)",
                    "avoid|avoids the|any real|proper|actual vocabulary|terms|terminology|words",
                    "can't use that|this|it (a|my) thesis|paper|report",
                    "baby|childish|kiddie words|language|terms|vocabulary",
                ],
                praises: [
                    "spoke|talked|wrote|speak|talk|write|like|as like (an) expert to (an) expert",
                    "someone|somebody who says|uses|knows",
                    "like|as|to (a|an) fellow expert|colleague|professional|peer|insider|specialist",
                ]),
            less: Side(
                asks: [
                    "everyday|ordinary|common|household|normal words|language|terms|english",
                    "my mother|mum|mom has|needs|should|must|wants understand|read|get|follow",
                    "without the|any|all techno_babble|technobabble|insider|geek|tech jargon|language|talk",
                    "no insider|tech|geek|trade language|talk|speak|terms",
                    "so anyone|everyone|my_mother|normal_people|a_layperson can|could|understands|gets understand|follow|get",
                    "say|put it again so|like a|normal|ordinary human|person|people",
                ],
                complaints: [
                    "techno babble", "insider language|talk|speak", "over my|our|his head|heads",
                    "just|only trying|want to get|fix|make|use my wifi|phone|printer",
                    "who knows|understands these|those|all (words|terms)",
                    "sounds|might_as_well_be|is like|in chinese|greek|double_dutch|klingon",
                ],
                praises: [
                    "first time someone|anyone|somebody|anybody (explained|put|told)",
                    "my granddad|grandma|mother|mum|mom understood|got|nodded|followed|gets|understands it|along",
                    "nodded along", "without (the|any|all_the) jargon|technobabble|lingo",
                ])),
        TraitWords(
            trait: "terminology.acronyms",
            nouns: [
                "usual|common|standard|trade abbreviations|acronyms|initials|short_forms", "initial", "letter soup",
                "alphabet soup", "short name|form",
            ],
            more: Side(
                asks: [
                    "no need|don't spell|write the|application names each_time|every_time|in_full",
                    "use|say|write|put (the) usual acronym|abbreviation|initials|short_form|api|abbreviations|acronyms",
                    "abbreviate it|them|the",
                ],
                praises: ["usual|common|standard|right|normal abbreviations|acronyms|initials", "quicker to read|say"]),
            less: Side(
                asks: [
                    "write|spell (out) names|words|terms|initials|abbreviations (out|in) full",
                    "what|what's|whats (do|does) letters|initials mean|stand", "names|terms|words|written in full",
                    "in full please|each_time|the_first_time",
                ],
                complaints: [
                    "alphabet soup", "letter soup",
                    "all|so_many|too_many|these|those|all_these|all_those capital|three letters|initials|letter|three_letter",
                    "three letter", "what's|what_is|whats|what_the_hell_is ltv|etf|ter|kid|apr|api|sla|kpi|roi",
                    "don't know (what) (the|these|those|half_the) letters|initials|abbreviations",
                    "have|had_to|kept look|looking (up) abbreviation|acronym|acronyms|abbreviations|initials",
                ],
                praises: [
                    "writing|wrote|write|spelling|spelled|spelt|spell|written names|terms|words|name|term in full",
                    "rather|instead than|of in|just initials|acronyms|abbreviations|letters",
                    "wrote|spelled|spelt|spell|written|spelling|writing everything|them|all out",
                ])),
    ]
}
