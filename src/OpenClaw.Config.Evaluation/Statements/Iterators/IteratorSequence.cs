using System.Collections;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements.Iterators;

/// <summary>
/// What calling an iterator method gives: nothing of its body has run yet, and each enumeration runs it from the start with the arguments
/// of the call.
/// </summary>
/// <param name="body">The method's block.</param>
/// <param name="yields">The statements around its <c>yield</c>s.</param>
/// <param name="makeFrame">A new running of the method, its parameters set.</param>
/// <param name="call">The call.</param>
internal sealed class IteratorSequence(IOperation body, ISet<SyntaxNode> yields, Func<Frame> makeFrame, SyntaxNode call) : IEnumerable<Value>
{
    public IEnumerator<Value> GetEnumerator() => new Enumerator(body, yields, makeFrame(), call);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One run of the body, a step at a time. Between two steps the rest of the program runs, so what is the moment's own is put back.</summary>
    private sealed class Enumerator(IOperation body, ISet<SyntaxNode> yields, Frame frame, SyntaxNode call) : IEnumerator<Value>
    {
        private readonly IEnumerator<Value> _steps = new IteratorWalker(frame, yields).Walk(body).GetEnumerator();

        public Value Current => _steps.Current;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            var run = frame.Run;
            var doubt = run.Doubt;
            run.Budget.EnterCall(call);
            try
            {
                if (!_steps.MoveNext())
                {
                    return false;
                }

                // Behind a jump that only perhaps happened, nobody can tell which items come.
                return run.Doubt <= doubt && !frame.MayHaveReturned ? true : throw new UnknownEncounteredException();
            }
            finally
            {
                run.Doubt = doubt;
                run.Budget.LeaveCall();
            }
        }

        public void Dispose() => _steps.Dispose();

        public void Reset() => throw new NotSupportedException();
    }
}
