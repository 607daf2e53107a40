// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the thread sanitizer, which does not see inside Qt: Qt's libraries are not built with it, so that what one thread posts
// and another receives looks like a race. These functions stand before Qt's own where our code calls them, and say that what was
// done before something was handed over is seen by whoever gets it. All handings over share one order: a race that only
// happens between two of them is not found.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QMetaObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char order;
void give() { __tsan_release(&order); }
void take() { __tsan_acquire(&order); }

template <class Function> Function *real(const char *name) { return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); }

bool takeWithEvent(void **)
{
    take();
    return false;
}

[[maybe_unused]] const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, takeWithEvent);

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, qsizetype count,
                                   const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static const auto call = real<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                                       const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_"
        "18QMetaTypeInterfaceE");
    give();
    const bool called = call(object, slot, type, count, parameters, names, types);
    take();
    return called;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static const auto call =
        real<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    call(sender, meta, signal, arguments);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto call = real<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    give();
    call(this);
}

namespace {

class OrderedRunnable : public QRunnable {
public:
    explicit OrderedRunnable(QRunnable *work)
        : m_work(work)
    {
    }
    void run() override
    {
        take();
        m_work->run();
        if (m_work->autoDelete())
            delete m_work;
        give();
    }

private:
    QRunnable *m_work;
};

} // namespace

void QThreadPool::start(QRunnable *work, int priority)
{
    static const auto call = real<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    give();
    call(this, new OrderedRunnable(work), priority);
}

bool QThreadPool::tryStart(QRunnable *work)
{
    static const auto call = real<bool(QThreadPool *, QRunnable *)>("_ZN11QThreadPool8tryStartEP9QRunnable");
    give();
    auto *ordered = new OrderedRunnable(work);
    const bool started = call(this, ordered);
    if (!started)
        delete ordered;
    return started;
}

void QSemaphore::release(int count)
{
    static const auto call = real<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    give();
    call(this, count);
}

void QSemaphore::acquire(int count)
{
    static const auto call = real<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    call(this, count);
    take();
}

bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static const auto call = real<bool(QThreadPool *, QDeadlineTimer)>("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool done = call(this, deadline);
    take();
    return done;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto call = real<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool done = call(this, deadline);
    take();
    return done;
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto call = real<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    call(this, index);
    take();
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static const auto call = real<bool(const QFutureInterfaceBase *, State)>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = call(this, state);
    take();
    return is;
}

int QFutureInterfaceBase::loadState() const
{
    static const auto call = real<int(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase9loadStateEv");
    const int state = call(this);
    take();
    return state;
}

bool QFutureInterfaceBase::isFinished() const { return queryState(Finished); }

void QtPrivate::watchContinuationImpl(const QObject *context, QSlotObjectBase *slot, QFutureInterfaceBase &future)
{
    static const auto call = real<void(const QObject *, QSlotObjectBase *, QFutureInterfaceBase &)>(
        "_ZN9QtPrivate21watchContinuationImplEPK7QObjectPNS_15QSlotObjectBaseER20QFutureInterfaceBase");
    give();
    call(context, slot, future);
}
