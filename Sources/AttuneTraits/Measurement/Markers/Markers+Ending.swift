extension MarkerList {
    /// Offers and summaries.
    static let ending: [MarkerList] = [
        MarkerList(
            .offer,
            """
            let me know ; please let me know ; feel free ; do not hesitate ; would you like me
            would you like to|more|some|help|any|an|a know? ; do you want me ; want me to ; shall i
            should i go|continue|explain ; hope this|that|it helps|helped|is|answers|clarifies|gives|makes
            i hope this|that|it ; hope you find|enjoy|like
            if you have any|more|other|further|additional|questions|specific
            if you need|would|want more|further|any|help|anything|additional|like|me|assistance|clarification
            happy|glad to help|assist|provide|elaborate|answer|explain with|further|more|you?
            is there anything else ; anything else i|you ; i am here to|if|for ; here to help ; just ask
            just let me ; any other|further|more questions ; need any help|further|more|clarification
            need help with ; i can also|provide|help|elaborate|expand|go if|on|into|with|more?
            if you could provide|share|tell ; ask away ; reach out ; drop me ; i would be happy|glad to
            questions or|, concerns|comments|need ; further assistance ; tell me more|which|what|about
            say the word
            """,
            except: """
                feel free from ; if you need to ; reach out to your|a|the|friends|family|them|people|others|local
                i hope this email|letter|message|finds ; i am here to say
                """),
        MarkerList(
            .summary,
            """
            in summary ; in short ; in brief ; in a nutshell ; to sum up ; to sum it up ; summing up
            to summarize ; to summarise ; summarizing ; summary ; ^ overall ; tldr ; tl dr
            key takeaways|takeaway|points ; takeaway ; takeaways ; the takeaway ; in conclusion ; to conclude
            ^ conclusion ; concluding ; all in all ; ^ ultimately ; bottom line ; to recap ; recap ; recapping
            in essence ; in the end , ; to wrap up ; wrapping up ; in closing ; all things considered
            taken together ; the main point|points|idea is? ; the upshot ; long story short ; simply put
            final thoughts ; put simply ; at the end of the day ; in sum ; to put it simply|briefly|short
            """,
            except: """
                executive|summary|plot|book|chapter|a|the|brief|short|this|your|resume|personal|professional summary
                summary of|statement|statistics ; come|comes|came|jump|draw to a|the conclusion
                """),
    ]
}
