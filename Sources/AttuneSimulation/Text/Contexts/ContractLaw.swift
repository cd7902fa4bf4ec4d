extension ContextText {
    static let contractLaw = ContextText(
        "contract_law",
        #"""
        # thing
        the lease
        the deposit clause
        the notice period
        the employment contract
        the non compete clause
        the warranty
        the purchase agreement
        the landlord
        the invoice
        the power of attorney
        the settlement letter
        the penalty clause
        # act
        sending a written notice
        keeping a copy of the contract
        asking for the deposit in writing
        reading the termination clause
        collecting the emails
        setting a deadline for payment
        signing with a witness
        objecting to the rent increase
        recording the defects
        asking for an amended clause
        # instruct
        send a written notice
        keep a copy of the contract
        ask for the deposit in writing
        read the termination clause
        collect the emails in one folder
        set a deadline for payment
        sign with a witness present
        object to the rent increase by letter
        record the defects with photos
        ask for an amended clause
        # problem
        a missing signature
        an unpaid invoice
        a vague termination clause
        a withheld deposit
        a breach of contract
        a late delivery
        a verbal promise
        an unfair penalty
        a hidden fee
        a dispute over repairs
        # result
        the deposit is paid back
        the other party signs
        the clause is struck out
        the claim stands
        the landlord answers in writing
        the notice takes effect
        the dispute ends in a settlement
        the seller repairs the goods
        # term
        consideration
        indemnification
        severability
        jurisdiction
        arbitration
        misrepresentation
        liability limitation
        force majeure
        subrogation
        novation
        # instance
        a tenant who moves out in the middle of the month
        a freelancer whose invoice was ignored
        a used car with a broken gearbox
        a gym membership that renews itself
        a builder who stops halfway
        a job offer with a long notice period
        a phone contract signed in a shop
        a flat with mould in the bedroom
        # topic
        my lease
        the freelance contract
        the deposit dispute
        the job contract
        the car purchase
        the gym contract
        the repair bill
        the rent increase
        # figure
        {n} weeks of notice
        a deposit of {n} months of rent
        {nn} days to pay
        {n} percent interest a year
        a penalty of {nn} percent
        a limit of {n} years
        # setting
        as a tenant
        in a small company
        for a shared flat
        as a freelancer
        before i move out
        with a private seller
        # requests
        can my landlord keep the deposit because of {problem}?
        what does {thing} mean in {topic}?
        how do i get out of {topic} {setting}?
        the other side ignores {thing}. what can i do?
        is {thing} valid with {problem}?
        how do i write a letter about {topic}?
        what happens with {problem} {setting}?
        do i have to pay after {problem}?
        what are my rights with {topic}?
        i signed {topic} without reading {thing}. am i stuck?
        is {act} enough to cancel?
        who pays for {problem}?
        how long is the notice period {setting}?
        what should {topic} contain {setting}?
        can they change {thing} after i have signed?
        is a verbal agreement binding for {topic}?
        how does the law treat {instance}?
        what counts as {problem}?
        my employer wants me to sign {thing}. what do i look at?
        do i need a lawyer for {topic}?
        how do i claim damages for {problem}?
        what is the deadline to object to {thing}?
        # content
        The contract binds both parties from the day of the signature.
        {Thing} has to be read together with the general terms.
        The landlord owes a statement of costs.
        A clause that surprises the tenant is void.
        The notice has to reach the other party on time.
        The deposit stays the property of the tenant.
        {Act} puts the burden on the other side.
        The court looks at the wording and at the intent.
        The seller answers for defects that existed at the sale.
        The buyer sets a deadline before leaving the contract.
        A written form clause covers later changes as well.
        The employer has to give the reasons in a letter.
        {Problem} does not end the contract on its own.
        The rent falls while the defect lasts.
        The invoice names the work and the date.
        The parties can agree on another court.
        The claim expires after some years.
        The signature of one tenant does not bind the other.
        A reminder starts the period for interest.
        The statute protects the weaker party.
        The agreement on overtime is part of the contract.
        The penalty has to match the damage.
        The tenant repairs small things and the landlord the rest.
        The guarantee of the maker stands beside the rights of the buyer.
        The letter is sent by registered mail.
        It is the landlord who carries the burden of proof.
        The party in breach pays the costs of the other.
        A settlement closes the dispute for both sides.
        The handover protocol lists every scratch.
        The contract is silent on this point and the statute fills the gap.
        The withdrawal period starts with the delivery.
        {Thing} does not apply to old damage.
        The agency has no claim against the tenant.
        The notice is void without a signature.
        The parties signed the annex on the same day.
        The clause about repairs is standard wording.
        The debtor is in default after the deadline.
        The freelance contract keeps the rights with the author.
        There is no form required for {topic}.
        The court reduces a fee that is out of proportion.
        The employer cannot change the place of work alone.
        The heir steps into the lease.
        The contract ends at the close of the month.
        The witness signs below the parties.
        The seller hid the damage and loses the exclusion.
        The lawyer of the other side asks for a reply.
        The consumer has the right to cancel online.
        The company register names who can sign.
        The bank returns the money after an objection.
        The work is accepted with the signature on the protocol.
        The flat is handed over swept clean.
        The tribunal hears cases about {topic}.
        The clause is split and the valid part remains.
        The offer lapses when nobody accepts it.
        The mediator meets both parties in one room.
        The copy of the contract has the same force.
        The subtenant has a contract with the tenant only.
        The insurer takes over the claim.
        The price is fixed by the agreement and not by the invoice.
        The damages cover the loss and the costs.
        The form is kept at the registry.
        That is the point at which {result}.
        """#)
}
