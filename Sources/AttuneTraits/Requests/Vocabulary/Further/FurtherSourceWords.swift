extension TraitWords {
    /// More phrases for `sources.links`, `sources.citations`.
    static let furtherSource: [TraitWords] = [
        TraitWords(
            trait: "sources.links",
            nouns: [
                "web|website|internet address", "address of_the_website", "url", "hyperlink", "site|page address|link",
                "webpage|website link", "clickable link",
            ],
            more: Side(
                asks: [
                    "give|send web|website|url|page address|link|page|where",
                    "where (can|do|could|should) i book|buy|find|download|order|read|apply|sign|get online",
                ],
                praises: [
                    "thanks|thank_you|great for|you the|included links|link|url|urls",
                    "link|links|url worked|works|took|was|helped|is|led|brought",
                ]),
            less: Side(
                asks: [
                    "without|no|skip|drop|lose|cut|leave_out|please_no links|urls|link|hyperlinks|web_addresses|addresses"
                ],
                complaints: [
                    "dead|broken|fake|useless links|link",
                    "links|urls|web_addresses everywhere|all_over|clutter|cluttering|break|in_every|are|make",
                ],
                praises: [
                    "no|without web_addresses|links|urls|link|hyperlinks|addresses cluttering|in|to|all|everywhere",
                    "(no|without) web|blue|clickable addresses|links|text",
                ])),
        TraitWords(
            trait: "sources.citations",
            nouns: [
                "literature", "study|studies that",
                "scholarly|academic|literature reference|references|apparatus|sources", "who said_what",
                "name and_year|years", "et al", "studies",
            ],
            more: Side(
                asks: [
                    "name|cite the|your|some|a studies|study|source|sources",
                    "which|what research|study|studies|experts|scientists|paper|source|author|survey",
                    "according to whom|who|what",
                ],
                complaints: [
                    "no|not_a|without|zero references|reference|source|sources whatsoever|at_all|anywhere",
                    "how do|can i know that's|that|it's not|isn't|true invented|made_up",
                    "research|studies|experts|science shows|show|say|says|suggest",
                    "claims|claim|statements (without|with_no) sources|evidence|references|proof|backing|a_source",
                ],
                praises: [
                    "backed|back|backing it|that up with|by the|a|studies|sources",
                    "where claim|claims|fact|number|numbers|info|information|figure|figures|quote comes|come|is|came|are from",
                    "properly|well|nicely|carefully|thoroughly sourced|referenced|cited|documented|footnoted",
                    "named|naming|cited|citing|listing|listed|giving|gave sources|studies|references|source|study|authors|papers",
                ]),
            less: Side(
                asks: [
                    "skip|drop|forget|no|without the who_said_what|names_and_years|literature|footnotes|references|academic|bibliography|et_al",
                    "only|just need|want|give|tell me the idea|gist|answer|result|point",
                ],
                complaints: [
                    "don't|doesn't care what|who|which smith|jones et_al|and", "et al (found|said|say|showed|thought)",
                    "reads|looks|feels|sounds like dissertation|thesis|academic_paper|paper|journal|term_paper|journal_article|bibliography",
                    "too_many|so_many|all_these|all_those|littered_with|full_of|all_the footnotes|citations|references|sources|names_and_years|studies",
                    "littered with",
                ])),
    ]
}
