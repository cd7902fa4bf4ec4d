extension ContextText {
    static let statistics = ContextText(
        "statistics", hasCode: true,
        #"""
        # thing
        the regression model
        the sample mean
        the p value
        the control group
        the histogram
        the survey data
        the confidence interval
        the outlier
        the random effect
        the residual plot
        the correlation
        the null hypothesis
        # act
        plotting the residuals
        centring the predictor
        pooling the variance
        bootstrapping the mean
        removing the duplicate rows
        splitting the sample
        fitting a simpler model
        weighting the survey
        looking at the quartiles
        transforming the response
        # instruct
        plot the residuals against the fitted values
        centre the predictor
        pool the variance of both groups
        bootstrap the mean
        remove the duplicate rows
        split the sample in two
        fit a simpler model
        weight the survey by age
        look at the quartiles
        transform the response to logs
        # problem
        a skewed sample
        unequal variances
        missing responses
        a tiny control group
        correlated predictors
        an extreme outlier
        a biased survey
        overfitting
        repeated measures
        a confounding variable
        # result
        the residuals look even
        the interval excludes zero
        the two groups line up
        the slope keeps its sign
        the curve fits the points
        the error shrinks
        the medians agree
        the model converges
        # term
        heteroscedasticity
        multicollinearity
        regularization
        randomization
        standardization
        degrees of freedom
        marginal distribution
        maximum likelihood estimation
        stratification
        posterior probability
        # instance
        a survey of coffee drinkers in two cities
        the heights of a school class
        a clinic that compares two drugs
        monthly sales with a peak in december
        a coin that lands on heads too much
        a shop that tries two versions of a page
        exam marks from three teachers
        daily temperatures with a broken sensor
        # topic
        the survey analysis
        the regression
        the drug trial
        the sales data
        the anova homework
        the page experiment
        the exam marks
        the forecast
        # figure
        a sample of {nn} people
        {n} standard errors
        a p value of 0.0{n}
        {nn} percent of the variance
        a mean of {nn} points
        {n} degrees of freedom
        # setting
        for my thesis
        with only a few people
        in a spreadsheet
        for the clinic
        for a class project
        with survey data
        # requests
        how do i interpret {thing} in {topic}?
        which test do i use for {instance}?
        what do i do about {problem} in {topic}?
        is {thing} still valid with {problem}?
        how do i report {thing} {setting}?
        what sample size do i need for {topic}?
        how do i handle {problem} {setting}?
        what does {thing} tell me about {instance}?
        why is {thing} not significant {setting}?
        can i use a t test with {problem}?
        how do i compare two groups {setting}?
        my variance is huge in {topic}, what do i do?
        is {act} allowed in {topic}?
        how do i fit {thing} {setting}?
        what is the meaning of {thing}?
        how do i detect {problem}?
        do i use the mean or the median for {topic}?
        how do i plot {topic}?
        my correlation is strong but {thing} looks odd. why?
        what does {problem} do to {thing}?
        how do i do a bootstrap {setting}?
        i have data on {instance}. which model fits?
        # content
        The sample mean sits close to the centre of the distribution.
        {Act} shows the shape of the error.
        The variance is larger in the second group.
        The slope tells how the response moves with the predictor.
        {Problem} pulls the mean away from the median.
        The histogram has a long tail on the right.
        The control group and the treated group start from the same level.
        The interval gets narrow as the sample grows.
        {Thing} rests on independent rows.
        The median is calm about extreme values.
        The residuals spread out for large fitted values.
        The two predictors carry the same signal.
        The survey missed the people without a phone.
        The null hypothesis says that both groups are alike.
        The test compares the difference with its standard error.
        The boxplot shows the quartiles of each group.
        A log scale makes the skewed variable even.
        The model explains a good part of the variance.
        The outlier sits far from the line.
        The rows of one person belong together.
        The random effect takes up the difference between schools.
        The bootstrap draws rows with replacement.
        The curve bends at the end of the range.
        The prior pulls small groups towards the mean.
        It is the design that decides about cause and effect.
        The p value does not measure the size of the effect.
        The correlation is driven by one point.
        The dependent variable is a count.
        The missing rows do not look random.
        The sampling weights bring the ages into balance.
        The sum of squares is split into two parts.
        The rank test works without the normal curve.
        The groups differ in size and in spread.
        The forecast follows the season.
        The line is fitted by least squares.
        The degrees of freedom fall with every predictor.
        The cross table counts the answers of both groups.
        The median of the differences is zero.
        The holdout rows measure the error of the model.
        The effect is small and the sample is large.
        The trial has two arms and one outcome.
        The density has two peaks.
        The estimate is stable across the subsets.
        The dummy variable marks the treated rows.
        The scale of the predictor changes the slope.
        The chart has time on the horizontal axis.
        There is one row for each person in {topic}.
        The interaction term lets the slopes differ.
        The sampling frame covers one city.
        The normal curve fits the middle and not the tails.
        The z score puts both variables on one scale.
        The power of the study grows with the sample.
        The regression line passes through the means.
        The teachers mark on different scales.
        The posterior is a blend of prior and data.
        The count data follow a Poisson curve.
        The cluster is the unit of analysis.
        The sensor wrote zeros on that day.
        The proportion in the sample is close to a half.
        The scatter plot is the honest summary of two variables.
        The family of tests shares one error rate.
        That is the case in which {result}.
        # code
        import pandas as pd~data = pd.read_csv("survey.csv")~print(data.describe())
        from scipy import stats~result = stats.ttest_ind(a, b, equal_var=False)~print(result.pvalue)
        means = list()~for i in range({nn}00):~    means.append(resample(data).mean())
        model = smf.ols("score ~ group + age", data).fit()~print(model.summary())
        data = data.drop_duplicates("person")~data = data.dropna()
        fig, ax = plt.subplots()~ax.hist(data.score, bins={nn})~plt.show()
        table = pd.crosstab(data.group, data.answer)~print(stats.chi2_contingency(table))
        residuals = model.resid~plt.scatter(model.fittedvalues, residuals)
        low, high = np.percentile(means, (2.5, 97.5))~print(low, high)
        data.insert(0, "log_price", np.log(data.price))~print(data.log_price.std())
        train = data.sample(frac=0.{n})~held = data.drop(train.index)
        print(stats.mannwhitneyu(a, b))~print(np.median(a), np.median(b))
        """#)
}
