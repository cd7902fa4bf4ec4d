extension ContextText {
    static let personalFinance = ContextText(
        "personal_finance",
        #"""
        # thing
        the emergency fund
        the credit card
        the savings account
        the index fund
        the student loan
        the monthly budget
        the pension plan
        the mortgage
        the tax refund
        the bank fee
        the standing order
        the car loan
        # act
        paying off the card
        tracking each expense
        moving money on payday
        comparing bank fees
        raising the pension rate
        cancelling old subscriptions
        building a small reserve
        refinancing the loan
        buying the whole market
        splitting the bills
        # instruct
        pay off the card
        track each expense for a month
        move money to savings on payday
        compare the fees of two banks
        raise the pension rate a little
        cancel the old subscriptions
        build a small reserve
        ask the bank about a new rate
        buy a fund of the whole market
        split the bills by income
        # problem
        high interest debt
        an empty savings account
        a surprise bill
        hidden bank fees
        an unsteady income
        a late payment
        impulse buys
        rising rent
        a falling market
        a bad credit score
        # result
        the card is at zero
        the reserve covers a bad month
        the rent is paid on time
        the loan shrinks
        the savings grow on their own
        the budget balances
        the fees disappear
        the score recovers
        # term
        compound interest
        amortization
        diversification
        liquidity
        volatility
        asset allocation
        tax deductibility
        inflation adjustment
        capitalization
        depreciation
        # instance
        a couple with one income and a new baby
        a student with a small loan
        a nurse who saves for a flat
        a freelancer with a slow winter
        a tax refund that arrives in june
        a card with a balance from last year
        a car that needs new tyres
        a first salary in a new city
        # topic
        my budget
        the credit card debt
        the house savings
        the student loan
        the pension
        the emergency fund
        the investment plan
        the tax refund
        # figure
        {nn} euros a month
        {n} percent a year
        {n} months of rent
        about {nn} percent of the income
        a fee of 0.{n} percent
        {n} years
        # setting
        on a low income
        as a freelancer
        with two kids
        in my twenties
        before i buy a flat
        after a divorce
        # requests
        how do i deal with {problem} {setting}?
        what do i do first with {topic}?
        is {thing} a good idea {setting}?
        how much money goes into {thing} {setting}?
        how do i start {topic} {setting}?
        do i pay off {thing} or save?
        how do i get out of {problem}?
        is {act} worth the effort?
        what happens to {thing} with {problem}?
        where do i keep {topic}?
        can i afford {thing} {setting}?
        how do i plan {topic} {setting}?
        my bank raised the fees on {thing}, what now?
        how does {thing} work?
        what is a sane budget for {instance}?
        how do people save money {setting}?
        i got a bonus at work. {thing} or {thing}?
        how do i lower the interest on {thing}?
        how do i talk to my partner about {topic}?
        is it risky to put savings into {thing}?
        what do i do when {problem} hits?
        how do i keep track of {topic}?
        # content
        The interest on the card eats the savings.
        {Act} frees money in the same month.
        The reserve lies in an account of its own.
        The standing order runs on the day after payday.
        {Thing} costs more than it looks.
        A fund of the whole market spreads the risk.
        The bank earns on the balance of the card.
        The budget starts with the rent and the food.
        The old subscription still takes money each month.
        {Problem} throws the plan off for a while.
        The pension grows with the pay of the employer.
        The loan with the high rate goes away before the others.
        The tax office pays back what was taken too much.
        The car loses value in its early years.
        The rent takes the largest part of the income.
        The savings account keeps the money within reach.
        The fee of the fund comes off the yield.
        A list of expenses shows where the money goes.
        The mortgage runs for decades.
        The insurance covers the large loss and not the small one.
        The money for the holiday sits in a pot of its own.
        The market falls and comes back over the years.
        The score of the borrower sets the rate.
        The partner with the higher income pays the larger share.
        The employer adds to the pension plan.
        The cash in the wallet sets a limit for the week.
        The lender asks for payslips.
        The bill for heating arrives in spring.
        The bank offers a new rate at the end of the term.
        The raise goes into savings before it is spent.
        It is the small daily spending that adds up.
        The account without fees does the same job.
        The stock of one company is a bet.
        The deposit for the flat is a large sum.
        The balance is paid in full each month.
        The income of a freelancer comes in waves.
        The bond is calm and grows slowly.
        The calendar shows the dates of the yearly bills.
        The statement lists every fee.
        The debt shrinks with each payment.
        The second account is for shared costs.
        The price of food climbs with inflation.
        The grace period ends after some weeks.
        The yield is paid out or kept in the fund.
        The shopping list keeps the cart small.
        The savings goal has a name and a date.
        The student loan starts after the degree.
        The advisor earns on the product.
        The receipt goes into the folder for taxes.
        There is a limit on what the plan takes in a year.
        The house fund stays out of the stock market.
        The overdraft is the dearest loan.
        The broker holds the shares in your name.
        The old phone contract costs more than the new one.
        The month ends with a little money left.
        The benefit for children helps with {topic}.
        The family table is a good place for the budget.
        The envelope for food is empty before the weekend.
        The retirement age shapes the mix of the fund.
        The price of the flat is more than the loan.
        The plan for {topic} fits on one page.
        That is the point where {result}.
        """#)
}
